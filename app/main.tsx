import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { installWorker } from './install/installWorker.ts';
import { router } from './routes.tsx';
import { makeQueryClient } from './session/queryClient.ts';
import { sessionQuery } from './session/session.ts';
import { speakPreferred } from './words/language.ts';
import './ui/base.css';

const client = makeQueryClient();
// Asked while the words are still loading.
void client.prefetchQuery(sessionQuery);
await speakPreferred();

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}

installWorker();
