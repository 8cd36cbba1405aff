/** What one colleague tells another by hand, ready to be sent. A letter, so there is no English. */
export function awaitedMessage(title: string, performers: string): string {
  return `“${title}” menunggu ${performers}.`;
}
