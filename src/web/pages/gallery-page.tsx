/** `/gaya`: every component in every state, on any install. It reads no table and is told to no search engine. */
import { galleryWords as words } from '../../texts/gallery-words.ts';
import { Layout } from '../components/layout.tsx';
import { Buttons, FormFields, Lists, Notices } from '../gallery/components.tsx';
import { Beats, Colours, Scales } from '../gallery/foundations.tsx';
import { sendPage } from '../respond.tsx';
import type { Page } from '../web-env.ts';

export const galleryPage: Page = () => (c) => sendPage(c, (
  <Layout title={words.title} wide>
    <h1>{words.title}</h1>
    <p class="lede">{words.lede}</p>
    <Beats />
    <Buttons />
    <FormFields />
    <Notices />
    <Lists />
    <Colours />
    <Scales />
  </Layout>
));
