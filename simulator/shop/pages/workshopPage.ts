import { fullShelves } from '../drawings/fullShelves.ts';
import { html } from '../html.ts';
import type { Page, Visit } from '../visit.ts';

export function workshopPage({ words: { workshop } }: Visit): Page {
  const { title, short, more, steps, hoursTitle, hours, where, asked, answers } = workshop;
  const body = html`<section class="hero" aria-labelledby="workshop-title">
  <div class="stage">${fullShelves()}</div>
  <div class="words">
    <h1 id="workshop-title">${title}</h1>
    <p>${short}</p>
    <h2>${hoursTitle}</h2>
    <dl class="hours">${hours.map(([when, time]) => html`<div><dt>${when}</dt><dd>${time}</dd></div>`)}</dl>
    <p>${where}</p>
  </div>
</section>
<section class="wide" aria-labelledby="steps-title">
  <h2 id="steps-title">${more}</h2>
  <ol class="steps">${steps.map(([step, sentence]) => html`<li><h3>${step}</h3><p>${sentence}</p></li>`)}</ol>
</section>
<section class="wide" aria-labelledby="asked-title">
  <h2 id="asked-title">${asked}</h2>
  <dl class="answers">${answers.map(([question, answer]) => html`<div><dt>${question}</dt><dd>${answer}</dd></div>`)}</dl>
</section>`;
  return { title, place: 'workshop', isStaged: true, body };
}
