import { useEffect, useState } from 'react';

type Permission = NotificationPermission | 'unsupported';

function current(): Permission {
  return 'Notification' in globalThis ? Notification.permission : 'unsupported';
}

/** Whether this browser lets us notify, and asking it: only ever on a click. It can be changed behind our back. */
export function usePermission(): [Permission, () => Promise<void>] {
  const [permission, setPermission] = useState(current);
  useEffect(() => {
    const look = () => setPermission(current());
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const ask = async () => {
    await Notification.requestPermission();
    setPermission(current());
  };
  return [permission, ask];
}
