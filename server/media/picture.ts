/** What pictures are kept as, and how their files end. */
export const EXTENSIONS = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
} as const;

export type PictureType = keyof typeof EXTENSIONS;

export const PICTURE_TYPES = Object.keys(EXTENSIONS) as PictureType[];

/** A picture that we wrote ourselves. Width and height in pixels, of one frame where it moves. */
export type Picture = { bytes: Buffer; contentType: PictureType; width: number; height: number };

/** In bytes, of one picture: Telnyx and Sinch take no more. */
export const LARGEST_SENT = 1_000_000;
