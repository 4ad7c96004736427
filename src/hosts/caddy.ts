import { ASK_AGAIN, FOREVER, HASHED_FOLDERS, KINDS, typeOf } from '../site/files.ts';
import { lostPage, type Published } from '../site/published.ts';
import { movesOf } from './moves.ts';
import type { Place } from './nginx.ts';

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** Endings by what their files are sent as. */
const endingsByType = (): [type: string, endings: string[]][] => {
  const types = new Map<string, string[]>();
  for (const [ending, { type }] of Object.entries(KINDS)) types.set(type, [...types.get(type) ?? [], ending]);
  return [...types];
};

/** The configuration of Caddy for a site laid down beside it: `caddy run --config Caddyfile` in that folder. */
export function caddyfile(site: Published, { address, port }: Place): string {
  const { base, headers, lost } = site;
  const moves = movesOf(site);
  const security = Object.entries(headers).map(([name, value]) => `			${name} ${quoted(value)}\n`).join('');
  const packing = Object.entries(KINDS).flatMap(([ending, { packs }]) => (packs ? [ending] : []));
  const types = endingsByType().map(([type, endings]) => `		@${endings[0]} path ${endings.map((ending) => `*.${ending}`).join(' ')}${endings.includes('html') ? ' */' : ''}\n		header @${endings[0]} Content-Type ${quoted(type)}\n`);
  return `# Made by \`npm run host\`; not to be edited, as the policy below fits this build alone.
{
	admin off
	auto_https off
	log {
		level WARN
	}
}

:${port} {
	bind ${address}
	root * site

	map {path} {page} {place} {
${moves.map(({ from, page, place }) => `		${from} ${page} ${quoted(place)}\n`).join('')}\
		default "" ""
	}
	map {query} {asked} {
		"" ""
		default "?{query}"
	}

	route {
		header -Server
		header {
${security}\
			Cache-Control ${quoted(ASK_AGAIN)}
			# Where this server itself speaks TLS (or the one before it, for all of its sites):
			# Strict-Transport-Security "max-age=31536000"
		}

		@other not method GET HEAD
		header @other Allow "GET, HEAD"
		respond @other 405

		@moved expression \`{page} != ""\`
		redir @moved {page}{asked}{place} 301

		@bare {
			not path */
			file {path}/index.html
		}
		redir @bare {path}/{asked} 301

		@hashed path ${HASHED_FOLDERS.map((folder) => `${base}${folder}*`).join(' ')}
		header @hashed Cache-Control ${quoted(FOREVER)}
${types.join('')}\
		# Caddy itself says so of packed answers only.
		@packs path ${packing.map((ending) => `*.${ending}`).join(' ')} */
		header @packs {
			Vary Accept-Encoding
			defer
		}
		file_server {
			precompressed br gzip
			index index.html
		}
	}

	handle_errors {
		map {path} {lost} {
${lost.filter((folder) => folder).map((folder) => `			~^${base}${folder} ${base}${lostPage(site, folder)}\n`).join('')}\
			default ${base}${lostPage(site, '')}
		}
		header -Server
		header {
${security}\
			Cache-Control ${quoted(ASK_AGAIN)}
			Content-Type ${quoted(typeOf('404.html'))}
		}
		rewrite * {lost}
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
