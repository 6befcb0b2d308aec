import { Outlet } from '@tanstack/react-router';
import { EndingQuestion } from '../ticket/closing/EndingQuestion.tsx';
import { Toasts } from '../ui/Toasts.tsx';

export function Root() {
  return (
    <>
      <Outlet />
      <EndingQuestion />
      <Toasts />
    </>
  );
}
