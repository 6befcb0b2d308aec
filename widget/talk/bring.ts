/** Scripts that come only when somebody wants what they do. */
export const bringPictures = () => import('../lazy/pictures.ts');
export const bringEmoji = () => import('../lazy/emoji.ts');
export const bringSound = () => import('../lazy/sound.ts');
