/** temporary */
export const STILL_WRONG = {
  birthUntold: true,
  lateReport: true,
  restated: true,
  lateText: true,
  tie: true,
};
