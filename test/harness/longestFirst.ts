import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, by how its path begins. */
const LONGEST = [
  ...['test/journeys/everyScreen', 'test/sync/', 'test/journeys/widgetLine', 'test/journeys/widgetTabs'],
  ...['test/journeys/hand', 'test/faults/', 'test/plans/', 'test/journeys/', 'server/postgres/', 'test/'],
];

/** The shorter its files, the later a project comes. */
const PROJECTS = ['programs', 'served', 'rules'];

/** Begins with what takes longest: a worker that came to it last would work on alone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => this.#placeOf(a) - this.#placeOf(b));
  }

  /** Files that share a process stay together, behind all others: it ends where the next file is not of its project. */
  #placeOf({ moduleId, project }: TestSpecification): number {
    const path = moduleId.slice(this.ctx.config.root.length + 1);
    const at = LONGEST.findIndex(beginning => path.startsWith(beginning));
    return PROJECTS.indexOf(project.name) * (LONGEST.length + 1) + (at === -1 ? LONGEST.length : at);
  }
}
