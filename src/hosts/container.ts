import type { Published } from '../site/published.ts';

const IMAGE = 'caddy:2-alpine';
// Of nobody in particular; no user of the image has it.
const USER = 65532;

/** The recipe of a container that serves the site with Caddy, without privileges and on a read-only file system. */
export const containerfile = ({ base }: Pick<Published, 'base'>, port: number): string => `# Made by \`npm run host -- container\`. Build: podman build --format docker -t aftercart . (its own format knows no health check)
# Run: podman run --read-only --cap-drop=all --security-opt=no-new-privileges -p 127.0.0.1:${port}:${port} aftercart
FROM ${IMAGE}
# The image's program asks for the right to low ports and would not start where no rights are given.
RUN setcap -r /usr/bin/caddy
ENV XDG_CONFIG_HOME=/nowhere XDG_DATA_HOME=/nowhere
WORKDIR /srv
COPY Caddyfile ./
COPY site ./site
USER ${USER}:${USER}
EXPOSE ${port}
HEALTHCHECK --interval=30s --timeout=3s --start-period=3s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:${port}${base}"]
CMD ["caddy", "run", "--config", "Caddyfile"]
`;
