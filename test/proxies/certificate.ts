import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { promisify } from 'node:util';

export type Certificate = { cert: string; key: string };

/** A certificate of this machine's own, in this directory, which this process takes for good. */
export async function makeCertificate(directory: string): Promise<Certificate> {
  const [cert, key] = [join(directory, 'cert.pem'), join(directory, 'key.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'];
  await promisify(execFile)('openssl', ['req', '-x509', ...curve, ...name, '-out', cert, '-keyout', key]);
  setDefaultCACertificates([...getCACertificates('default'), await readFile(cert, 'utf8')]);
  return { cert, key };
}
