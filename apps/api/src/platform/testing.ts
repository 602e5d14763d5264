import {
  type CallInput,
  call,
  type Endpoint,
  type EndpointAnswer,
  type Problem,
  ProblemError,
} from '@equipage/contract-api';
import type { Profile } from '@equipage/domain';
import type { FastifyInstance, InjectOptions } from 'fastify';
import * as z from 'zod/mini';
import { buildApp } from '../app.ts';
import type { Engine, OpenDatabase } from '../db/database.ts';
import { openTestDatabase } from '../db/testing.ts';
import { createClock } from './clock.ts';
import { problemSchema } from './openapi/problem-schema.ts';
import { saveFirstProfile } from './profile.ts';

/* A whole server for tests of the interface, on a real database, asked without a network. */
