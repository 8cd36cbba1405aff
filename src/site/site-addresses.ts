/** Which office answers where: by the first words of a path, or by the host. Kept for a short time, strangers' hosts included. */
import type { SiteOffice } from '../queries/site-office.ts';

export interface SiteAddressesOptions {
  readonly findBySlug: (slug: string) => Promise<SiteOffice | undefined>;
  readonly findByHost: (host: string) => Promise<SiteOffice | undefined>;
  readonly now: () => number;
}

const KEPT_FOR = 30_000;
const MOST = 20_000;
const SLUG = /^[a-z0-9][a-z0-9-]{1,58}$/;
const HOST = /^[a-z0-9.-]{1,253}$/;

export class SiteAddresses {
  readonly #options: SiteAddressesOptions;
  readonly #known = new Map<string, { readonly office: SiteOffice | undefined; readonly until: number }>();

  constructor(options: SiteAddressesOptions) {
    this.#options = options;
  }

  /** The office of a slug if it is known just now; undefined says nothing about whether there is one. */
  peek(slug: string): SiteOffice | undefined {
    const known = this.#known.get(`/${slug}`);
    return known && known.until > this.#options.now() ? known.office : undefined;
  }

  bySlug(slug: string): SiteOffice | undefined | Promise<SiteOffice | undefined> {
    return SLUG.test(slug) ? this.#get(`/${slug}`, () => this.#options.findBySlug(slug)) : undefined;
  }

  /** @param host as the request names it, with or without a port */
  byHost(host: string): SiteOffice | undefined | Promise<SiteOffice | undefined> {
    const name = (host.split(':')[0] ?? '').toLowerCase();
    return HOST.test(name) && name.includes('.') ? this.#get(name, () => this.#options.findByHost(name)) : undefined;
  }

  #get(key: string, find: () => Promise<SiteOffice | undefined>): SiteOffice | undefined | Promise<SiteOffice | undefined> {
    const known = this.#known.get(key);
    if (known && known.until > this.#options.now()) return known.office;
    return find().then((office) => {
      if (this.#known.size >= MOST) this.#known.clear();
      this.#known.set(key, { office, until: this.#options.now() + KEPT_FOR });
      return office;
    });
  }
}
