import '@fontsource-variable/inter/opsz.css';
import './style/tones.css';
import './style/desk.css';
import './style/phone.css';
import './style/thread.css';
import './style/dialog.css';
import './style/mail.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DeskScreen } from './DeskScreen.tsx';
import { MailScreen } from './MailScreen.tsx';
import { words } from './words.ts';

const isMail = window.location.pathname.startsWith('/simulator/mail');
document.documentElement.lang = words.locale;
document.title = `${isMail ? words.mail : words.title} · Parley`;

const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode>{isMail ? <MailScreen /> : <DeskScreen />}</StrictMode>);
