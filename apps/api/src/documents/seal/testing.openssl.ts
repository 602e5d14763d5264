import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/* Keys, certificates and judgements of openssl and pdfsig, which are nothing of ours. */

/** A folder that openssl works in. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'equipage-openssl-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: Uint8Array | string): string {
    writeFileSync(this.path(name), content);
    return name;
  }

  read(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  /** Runs in the folder; gives what it prints. @throws Error with what it says when it refuses */
  run(program: 'openssl' | 'pdfsig' | 'pdfunite' | 'qpdf', ...options: string[]): string {
    return execFileSync(program, options, {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const keyKinds = {
  ec: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'ec-384': ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  rsa: ['rsa:3072'],
  'rsa-2048': ['rsa:2048'],
  /** A key that signs in no other way than PSS. */
  'rsa-pss': ['rsa-pss', '-pkeyopt', 'rsa_keygen_bits:3072'],
} as const;

interface Certified {
  kind?: keyof typeof keyKinds;
  /** Extensions, « keyUsage=critical,cRLSign ». */
  extensions?: readonly string[];
  /** Whether it may issue others. */
  isAuthority?: boolean;
  /** Name of the certificate that issues it; itself otherwise. */
  issuer?: string;
  /** Validity, as `openssl ca` writes instants: « 20200101000000Z ». */
  valid?: readonly [string, string];
  /** Digest of the issuer's signature. */
  digest?: 'sha256' | 'sha384' | 'sha512';
}

/** Makes `NAME.key` and `NAME.crt`. */
export function certify(desk: Desk, name: string, given: Certified = {}): void {
  const {
    kind = 'ec',
    extensions = [],
    isAuthority = false,
    issuer = name,
    valid = ['20200101000000Z', '20400101000000Z'],
    digest = 'sha256',
  } = given;
  desk.run(
    'openssl',
    'req',
    '-utf8',
    '-new',
    '-nodes',
    '-newkey',
    ...keyKinds[kind],
    '-keyout',
    `${name}.key`,
    '-subj',
    `/CN=${name}`,
    '-out',
    `${name}.csr`,
  );
  desk.write('ca.cnf', configuration(isAuthority, extensions));
  desk.write('ca.index', '');
  desk.write('ca.serial', '01');
  const by =
    issuer === name
      ? ['-selfsign', '-keyfile', `${name}.key`]
      : ['-cert', `${issuer}.crt`, '-keyfile', `${issuer}.key`];
  desk.run(
    'openssl',
    'ca',
    '-batch',
    '-config',
    'ca.cnf',
    '-in',
    `${name}.csr`,
    '-out',
    `${name}.crt`,
    '-notext',
    '-startdate',
    valid[0],
    '-enddate',
    valid[1],
    '-md',
    digest,
    ...by,
  );
}

const configuration = (isAuthority: boolean, extensions: readonly string[]) => `
[ca]
default_ca = any
[any]
database = ca.index
new_certs_dir = .
serial = ca.serial
rand_serial = yes
policy = policy
unique_subject = no
x509_extensions = extensions
[policy]
commonName = supplied
[extensions]
basicConstraints = critical,CA:${isAuthority ? 'TRUE' : 'FALSE'}
${extensions.join('\n')}
`;

/** Makes `NAME.p12` of them. */
export function pack(desk: Desk, name: string, password: string, ...options: string[]): Buffer {
  const files = ['-inkey', `${name}.key`, '-in', `${name}.crt`, '-out', `${name}.p12`];
  desk.run('openssl', 'pkcs12', '-export', ...files, '-passout', `pass:${password}`, ...options);
  return desk.read(`${name}.p12`);
}

/** A certificate in DER. */
export function derOfCertificate(desk: Desk, name: string): Buffer {
  desk.run('openssl', 'x509', '-in', `${name}.crt`, '-outform', 'DER', '-out', `${name}.der`);
  return desk.read(`${name}.der`);
}
