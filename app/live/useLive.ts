import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Session } from '../../contract/shapes.ts';
import { refetchCustomers } from '../profile/follow.ts';
import { forbid, forgetSession } from '../session/ends.ts';
import { enterAnew } from '../session/place.ts';
import { followSettings } from '../settings/settingsQuery.ts';
import { refetchHistories } from '../ticket/history/history.ts';
import { recount } from '../unread/counts.ts';
import { askAgain } from './askAgain.ts';
import { passOn } from './hearing.ts';
import { type Ending, type Hears, LiveLine } from './LiveLine.ts';
import { lineIsDown, lineIsUp } from './light.ts';
import { sayAgain, sayThrough } from './looking.ts';
import { rememberFrame } from './recentFrames.ts';
import { refetchBefore } from './refetchBefore.ts';
import { refetchSearches, refetchTold, takeIn } from './takeIn.ts';
import { endTyping, heardTyping } from './typing.ts';
import { heardViewed, viewedIsOld } from './viewers.ts';

function listener(client: QueryClient, me: string): Hears {
  return {
    up: () => {
      lineIsUp();
      sayAgain();
    },
    down: () => {
      lineIsDown();
      viewedIsOld();
    },
    changes: frame => {
      rememberFrame(frame);
      takeIn(client, frame, me);
      // What came over is in no frame. It happens seldom: all that is loaded is asked for anew.
      if (frame.joined.length > 0) askAgain(client, {});
      refetchTold(client, frame);
      refetchHistories(client, frame);
      refetchCustomers(client, frame);
      refetchSearches(client);
      recount(client, frame);
      followSettings(client, frame);
      endTyping(frame);
      passOn(frame);
    },
    typing: heardTyping,
    viewed: heardViewed,
    started: changeNumber => refetchBefore(client, changeNumber),
    reload: () => void client.invalidateQueries(),
    ended: why => ENDS[why](client),
  };
}

const ENDS: Record<Ending, (client: QueryClient) => void> = {
  forbiddenRole: forbid,
  notSignedIn: forgetSession,
  signedOut: forgetSession,
  otherWorkspace: enterAnew,
  noWorkspace: () => location.assign('/no-workspace'),
};

/** Keeps everything on the screen up to date for as long as somebody is signed in. */
export function useLive({ member: { id: me }, workspace: { id: workspaceId } }: Session) {
  const client = useQueryClient();
  useEffect(() => {
    const line = new LiveLine(listener(client, me), workspaceId);
    const look = () => document.visibilityState === 'visible' && line.hurry();
    sayThrough(line.say);
    line.open();
    addEventListener('online', line.hurry);
    document.addEventListener('visibilitychange', look);
    return () => {
      line.close();
      removeEventListener('online', line.hurry);
      document.removeEventListener('visibilitychange', look);
    };
  }, [client, me, workspaceId]);
}
