import type { ChatDesign } from '../../contract/chatShapes.ts';
import { dress } from './design.ts';
import type { Drawn } from './handed.ts';
import { HOST_CSS } from './hostCss.ts';
import launcherCss from './launcher.css?inline';
import { sheetOf } from './sheet.ts';

/**
 * The bubble, in a shadow root that the page's styles do not reach. Beside the body rather than in it: what replaces
 * a page's body leaves it alone.
 */
export function drawLauncher(design: ChatDesign, side: string | undefined): Drawn {
  const host = document.createElement('parley-chat');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(HOST_CSS + launcherCss)];
  // A landmark: whoever goes from one to the next by keyboard finds it.
  const frame = document.createElement('section');
  frame.className = `parley ${side ?? design.launcher_side}`;
  frame.ariaLabel = 'Chat';
  dress(frame, design);
  const launcher = launcherWith(design.launcher_label);
  frame.append(launcher);
  root.append(frame);
  document.documentElement.append(host);
  return { root, frame, launcher };
}

export function launcherWith(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'launcher';
  // What is seen is part of what is read out.
  button.ariaLabel = label ? `${label} (Chat)` : 'Chat';
  button.append(document.createElement('i'), label);
  return button;
}
