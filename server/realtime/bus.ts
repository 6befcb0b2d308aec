/** What processes tell each other: that something happened, never what. Who hears it reads the database. */
export type Notice =
  | { kind: 'changed'; workspaceIds: string[] }
  | { kind: 'signed_out'; sessionIds: string[] };

/** Between the nodes of one installation. A notice may be lost or late; nothing may depend on it but speed. */
export type Bus = {
  publish(notice: Notice): void;
  subscribe(hear: (notice: Notice) => void): void;
  close(): Promise<void>;
};
