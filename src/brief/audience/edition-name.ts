// What the file of an edition for some readers is called.

/** `talks.yaml` as `talks-public.yaml`, so that it is not taken for the whole brief. */
export function editionFileName(name: string, audience: string | undefined): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.ya?ml)?$/is.exec(name) ?? [];
  if (audience === undefined || stem.endsWith(`-${audience}`)) return name;
  return `${stem}-${audience}${extension}`;
}
