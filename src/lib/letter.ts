/** The fields for title and text: of a mail program, of GitLab's new issue, of an issue form of this repository, of GitHub's, Gitea's and Forgejo's new issue. */
const fieldsOf = (address: string): readonly [title: string, text: string] => {
  if (address.startsWith('mailto:')) return ['subject', 'body'];
  if (/^https:\/\/gitlab\.|\/-\/[\w-]+\/new\b/.test(address)) return ['issue[title]', 'issue[description]'];
  return ['title', /[?&]template=[^&]+\.ya?ml\b/.test(address) ? 'letter' : 'body'];
};

/** An address to write to (`https:` or `mailto:`) with a title and a text filled in, as mail programs and issue trackers take them. A query of its own stays. */
export function letterHref(address: string, title: string, text: string): string {
  const [of = '', place] = address.split(/(?=#)/);
  const [named, told] = fieldsOf(of);
  // RFC 6068 has a line of a mail end with both.
  const lines = of.startsWith('mailto:') ? text.replace(/\r?\n/g, '\r\n') : text;
  const pairs = [[named, title], [told, lines]].map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return `${of}${of.includes('?') ? '&' : '?'}${pairs}${place ?? ''}`;
}
