import type { FastifyReply } from 'fastify';

/** Whoever follows a link that was cut off is told so, in each language: nobody knows which is theirs. */
export function nowhere(reply: FastifyReply): FastifyReply {
  return reply.code(404).type('text/html; charset=utf-8').send(NOWHERE);
}

const NOWHERE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>This link leads nowhere</title>
<body style="font: 16px/1.5 system-ui, sans-serif; margin: 15vh auto; max-width: 26em; padding: 0 1.5em">
<h1 style="font-size: 1.25em">This link leads nowhere</h1>
<p>It may have been cut off. Open it from the message once more.</p>
<hr style="border: 0; border-top: 1px solid; opacity: .15">
<h1 lang="it" style="font-size: 1.25em">Questo link non porta da nessuna parte</h1>
<p lang="it">Forse è stato tagliato. Aprilo di nuovo dal messaggio.</p>
</body>
</html>
`;
