// The modules of node-forge that are bundled, which share one object.

declare module 'node-forge/lib/forge.js' {
  const forge: typeof import('node-forge');
  export default forge;
}
declare module 'node-forge/lib/asn1.js' {}
declare module 'node-forge/lib/md.all.js' {}
declare module 'node-forge/lib/pkcs12.js' {}
