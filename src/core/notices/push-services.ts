/** Where a browser may ask us to send pushes: the services of the browsers there are, and what the operator adds. Nothing else is ever called. */
const SERVICES = ['fcm.googleapis.com', 'android.googleapis.com', 'push.services.mozilla.com', 'push.apple.com', 'notify.windows.com'];
const ADDRESS = /^(https?):\/\/([a-z0-9.-]+(?::\d{1,5})?)\/[!-~]*$/;
const LENGTH = 1000;

/** @param more hosts with their port, e.g. of a service inside the region's own network; those may do without https */
export function isPushService(endpoint: string, more: readonly string[] = []): boolean {
  const [, scheme, host = ''] = (endpoint.length <= LENGTH && ADDRESS.exec(endpoint)) || [];
  if (more.includes(host)) return true;
  return scheme === 'https' && SERVICES.some((one) => host === one || host.endsWith(`.${one}`));
}
