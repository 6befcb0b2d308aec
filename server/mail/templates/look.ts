/** Of a thing and of the words on it, each `#rrggbb`. */
export type Colors = { color: string; on: string };

/** How a mail looks: Parley's own, or as the chat of a shop. */
export type Look = {
  font: string;
  button: Colors;
  buttonInDark: Colors;
  /** In pixels. */
  radius: { card: number; said: number; button: number };
};

export const SYSTEM_FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

export const PARLEY: Look = {
  font: SYSTEM_FONT,
  button: { color: '#682953', on: '#fdf9fb' },
  buttonInDark: { color: '#95577f', on: '#fef8fc' },
  radius: { card: 12, said: 12, button: 8 },
};
