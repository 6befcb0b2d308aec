import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

/** PROF-5: who comes by the address of somebody who was joined with another is led to that one. */
export function useLedOn(askedId: string, id: string | undefined) {
  const navigate = useNavigate();
  useEffect(() => {
    if (id === undefined || id === askedId) return;
    void navigate({ to: '/profiles/$profileId', params: { profileId: id }, replace: true });
  }, [askedId, id, navigate]);
}
