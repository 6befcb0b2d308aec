type Sample = { question: string; answer: string; agent: string };

/** What is said in a preview. A language that has none shows the English one. */
export const SAMPLES: { en: Sample } & Record<string, Sample> = {
  en: {
    question: 'Hello. Can the large bowl go in the oven?',
    answer: 'It can, up to 200 °C. Let it cool down before you wash it.',
    agent: 'Noa',
  },
  it: {
    question: 'Ciao. La ciotola grande può andare in forno?',
    answer: 'Sì, fino a 200 °C. Lasciala raffreddare prima di lavarla.',
    agent: 'Noa',
  },
};
