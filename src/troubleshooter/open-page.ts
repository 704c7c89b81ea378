import { mountPage } from './mount.ts';

const root = document.querySelector<HTMLElement>('[data-ts-page]');
const data = document.querySelector('script[data-ts-data]')?.textContent;
if (root && data) {
  const { tree, initial } = JSON.parse(data);
  mountPage(root, tree, initial);
}
