/** nginx as an administrator would set it up for bytes that are already compressed; null where there is none. */
import { existsSync, mkdirSync, writeFileSync, chmodSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, startChild, temporaryFolder } from '../leftovers.ts';

const NGINX = '/usr/sbin/nginx';
const OWN = /^(content-length|content-encoding|content-type|etag|last-modified|date|connection|keep-alive|vary)$/;

/**
 * @param headers what our page says of itself; nginx says the same
 * @param opensOnce keeps files open between requests, which Debian's own settings do not
 */
export async function startNginx(bytes: Buffer, headers: Headers, opensOnce: boolean): Promise<{ port: number; pid: number | undefined } | null> {
  if (!existsSync(NGINX)) return null;
  const folder = temporaryFolder();
  const port = await freePort();
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'www'), { mode: 0o755 });
  writeFileSync(join(folder, 'www/page.html.gz'), bytes, { mode: 0o644 });
  const added = [...headers].filter(([name]) => !OWN.test(name)).map(([name, value]) => `add_header ${name} '${value.replaceAll("'", "\\'")}';`);
  writeFileSync(join(folder, 'nginx.conf'), `
daemon off; master_process off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 100000000;${opensOnce ? ' open_file_cache max=100 inactive=60s;' : ''}
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3; uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/www; gzip_static on; gzip_vary on; default_type 'text/html; charset=utf-8'; types {}
    ${added.join('\n    ')}
    location / { rewrite ^ /page.html break; }
  }
}`);
  const child = startChild(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]);
  for (let waited = 0; !(await listens(port)); waited += 20) {
    if (waited > 5000 || child.exitCode !== null) throw new Error('nginx did not start');
    await sleep(20);
  }
  return { port, pid: child.pid };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
