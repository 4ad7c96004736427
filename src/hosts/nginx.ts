import { ASK_AGAIN, FOREVER, HASHED_FOLDERS, KINDS } from '../site/files.ts';
import { lostPage, type Published } from '../site/published.ts';
import { movesOf } from './moves.ts';

/** Where a server listens. */
export interface Place { address: string; port: number }

/** Where distributions keep the module that sends files packed with brotli ahead of time. */
export const BROTLI_MODULES = ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so', '/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so'] as const;

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
const map = (from: string, to: string, rows: readonly (readonly [key: string, value: string])[]) =>
  `  map ${from} ${to} {\n${rows.map(([key, value]) => `    ${key} ${quoted(value)};\n`).join('')}  }\n`;

/** The configuration of nginx for a site laid down beside it, to be run without privileges: `nginx -p FOLDER/ -c nginx.conf`. */
export function nginxConf(site: Published, { address, port }: Place): string {
  const { base, headers, lost } = site;
  const moves = movesOf(site);
  const folders = lost.map((folder) => `    location ${base}${folder} { error_page 403 404 =404 ${base}${lostPage(site, folder)}; }\n`);
  return `# Made by \`npm run host\`; not to be edited, as the policy below fits this build alone.
pid run/nginx.pid;
error_log stderr warn;
worker_processes auto;
worker_rlimit_nofile 8192;
include brotli/load*.conf;

events { worker_connections 4096; }

http {
  server_tokens off;
  access_log off;
  client_body_temp_path run/body;
  proxy_temp_path run/proxy;
  fastcgi_temp_path run/fastcgi;
  uwsgi_temp_path run/uwsgi;
  scgi_temp_path run/scgi;

  sendfile on;
  tcp_nopush on;
  keepalive_timeout 30s;
  client_header_timeout 10s;
  client_body_timeout 10s;
  client_max_body_size 1k;
  open_file_cache max=4096 inactive=60s;

  default_type application/octet-stream;
  types {
${Object.entries(KINDS).map(([ending, { type }]) => `    ${quoted(type)} ${ending};\n`).join('')}  }
  # Only what was packed ahead of time is sent packed. nginx without the module for brotli needs no folder brotli/.
  gzip_static on;
  gzip_vary on;
  include brotli/on*.conf;

  map_hash_bucket_size 512;
  map_hash_max_size 16384;
${map('$uri', '$caching', [['default', ASK_AGAIN], ...HASHED_FOLDERS.map((folder) => [`~^${base}${folder}`, FOREVER] as const)])}\
${map('$request_method', '$allow', [['default', 'GET, HEAD'], ['GET', ''], ['HEAD', '']])}\
${map('$uri', '$page', [['default', ''], ...moves.map(({ from, page }) => [from, page] as const)])}\
${map('$uri', '$place', [['default', ''], ...moves.filter(({ place }) => place).map(({ from, place }) => [from, place] as const)])}
  server {
    listen ${address}:${port};
    root site;
    absolute_redirect off;

${Object.entries(headers).map(([name, value]) => `    add_header ${name} ${quoted(value)} always;\n`).join('')}\
    add_header Cache-Control $caching always;
    add_header Allow $allow always;
    # Where this server itself speaks TLS (or the one before it, for all of its sites):
    # add_header Strict-Transport-Security "max-age=31536000" always;

    if ($allow) { return 405; }
    if ($page) { return 301 $page$is_args$args$place; }

${folders.join('')}\
${base === '/' ? '' : `    location / { error_page 403 404 =404 ${base}${lostPage(site, '')}; }\n`}  }
}
`;
}
