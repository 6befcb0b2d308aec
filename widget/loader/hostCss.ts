/**
 * Rules of the page reach the host of the shadow root. Its normal ones would lose to them, so these are important: of
 * important rules those in here win. Printed, the chat is no part of the page.
 */
export const HOST_CSS =
  ':host{all:initial!important;position:fixed!important;z-index:2147483000!important}@media print{:host{display:none!important}}';
