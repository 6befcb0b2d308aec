import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool } from 'pg';
import { BARE_TICKETS } from './bare.ts';

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 8 });

/** One insert and one update in one commit: no signature, no looking up, no journal, no wall. */
const KEEP = `
with touched as (update tickets set read = false, last_message_at = $4 where id = $1)
insert into messages (ticket_id, provider_id, body, at) values ($1, $2, $3, $4)`;

async function keep(form: URLSearchParams): Promise<void> {
  const ticket = Number(form.get('From')?.slice(-8)) % BARE_TICKETS;
  const values = [ticket, form.get('MessageSid'), form.get('Body'), new Date()];
  await pool.query({ name: 'keep', text: KEEP, values });
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', chunk => chunks.push(chunk));
  request.on('end', () => {
    keep(new URLSearchParams(Buffer.concat(chunks).toString())).then(
      () => response.writeHead(200, { 'content-type': 'text/xml', 'content-length': 11 }).end('<Response/>'),
      () => response.writeHead(500, { 'content-length': 0 }).end(),
    );
  });
}

createServer(answer).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('Ready'));
process.on('SIGTERM', () => process.exit(0));
