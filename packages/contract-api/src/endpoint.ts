import type { GivenRole } from '@equipage/domain';
import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** Who may call: anyone, anyone signed in, or those holding one of these roles. What they see is the store's business. */
export type Access = 'public' | 'session' | readonly GivenRole[];

/** One line of the REST interface, as plain data: the server's route, the page's call and the OpenAPI document come from it. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With Fastify's `:name` parameters. */
  path: string;
  summary: string;
  tag: string;
  access: Access;
  params?: Schema;
  query?: Schema;
  body?: Schema;
  /** Takes a file as well, in a form's one field (`multipart/form-data`), of at most so many bytes. */
  upload?: { field: string; type: string; most: number };
  /** Status of success, and what its body is; no schema for an answer without a JSON body. 303 leads a browser on. */
  status: 200 | 201 | 202 | 204 | 303;
  response?: Schema;
  /** Media type of an answer that is not JSON. */
  produces?: string;
  /** Needs `If-Match` with the contract's version, and answers with its `ETag`. */
  versioned?: boolean;
  /** What it answers never changes: browsers may keep it. */
  immutable?: boolean;
  /** Counts what it is asked, and refuses too much of it (429). A file is always counted. */
  limited?: boolean;
  /** The act of the transition table that this endpoint performs. */
  act?: string;
  /** What it refuses with besides what its shape says: for the description. */
  refuses?: readonly (403 | 404 | 409)[];
  /** Exists only in a demonstration. */
  demo?: boolean;
}

export const endpoint = <const T extends Endpoint>(definition: T): T => definition;

type Input<T, K extends string> = T extends { [key in K]: infer S extends Schema } ? z.input<S> : undefined;
type Parsed<T, K extends string> = T extends { [key in K]: infer S extends Schema } ? z.output<S> : undefined;

/** What the caller gives, by part of the request; a form in place of the body, where a file is taken. */
export type EndpointInput<T extends Endpoint> = {
  [K in 'params' | 'query' | 'body' as T extends { [key in K]: Schema } ? K : never]:
    | Input<T, K>
    | (K extends 'body' ? (T extends { upload: object } ? FormData : never) : never);
};
/** What the handler receives once parsed. */
export type EndpointRequest<T extends Endpoint> = {
  params: Parsed<T, 'params'>;
  query: Parsed<T, 'query'>;
  body: Parsed<T, 'body'>;
};
/** The body of a success. */
export type EndpointAnswer<T extends Endpoint> = T extends { response: infer S extends Schema }
  ? z.output<S>
  : undefined;
