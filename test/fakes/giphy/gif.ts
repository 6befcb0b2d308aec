export type FakeGif = { id: string; title: string; bytes: Buffer; rating?: string };

/** https://developers.giphy.com/docs/api/schema/: numbers come as text, and a form that is missing as an empty object. */
export function gifResource({ id, title, bytes, rating = 'g' }: FakeGif, base: string) {
  const form = (name: string, width: number) => ({
    url: `${base}/media/${id}/${name}.gif`,
    width: String(width),
    height: String(Math.round(width * 0.75)),
    size: String(bytes.length),
  });
  return {
    type: 'gif',
    id,
    title,
    rating,
    slug: id,
    url: `https://giphy.com/gifs/${id}`,
    images: {
      original: form('giphy', 480),
      downsized_medium: {},
      fixed_width: form('200w', 200),
      fixed_width_downsampled: form('200w_d', 200),
      fixed_width_still: form('200w_s', 200),
      fixed_width_small: form('100w', 100),
    },
  };
}
