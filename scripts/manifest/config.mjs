const isPublic = ({ privacy, name }) => privacy === undefined && !name?.startsWith('#');
const published = (path) => path?.replace(/^\/?src\//, 'dist/npm/').replace(/\.ts$/, '.js');

/** The analyzer invents events from calls to `dispatchEvent`; a real one is described by `@fires`. */
const isTold = ({ name, description }) => name !== undefined && description !== undefined;

function tidy(declaration) {
  for (const list of ['members', 'attributes']) {
    declaration[list] = declaration[list]?.filter((member) => isPublic(member) && member.static !== true);
  }
  declaration.events = declaration.events?.filter(isTold);
  if (declaration.superclass?.module)
    declaration.superclass.module = published(declaration.superclass.module);
  const fields = new Set(declaration.members?.map(({ name }) => name));
  declaration.attributes = declaration.attributes?.filter(
    ({ fieldName }) => !fieldName || fields.has(fieldName),
  );
}

/** Tells what the package publishes: built paths instead of sources, public members only, described events only. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.path = published(module.path);
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = published(declaration.module);
      }
      module.declarations = module.declarations?.filter(({ kind }) => kind === 'class' || kind === 'mixin');
      for (const declaration of module.declarations ?? []) tidy(declaration);
    }
    manifest.modules = manifest.modules
      .filter(
        ({ declarations, exports }) =>
          declarations?.some(({ customElement }) => customElement) ||
          exports?.some(({ kind }) => kind === 'custom-element-definition'),
      )
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.test.ts'],
  litelement: true,
  plugins: [asPublished],
};
