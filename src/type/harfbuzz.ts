// HarfBuzz as a bare WebAssembly instance: synchronous, without the package's own asynchronous wrapper.

/** Memory that may move when it grows: take views of it anew at each use. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

// Node's types do not describe this global, and the types of browsers are not loaded.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/** What HarfBuzz exports, as far as it is called here; pointers and handles are numbers. */
export interface HarfBuzz {
  readonly memory: WasmMemory;
  __wasm_call_ctors(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, free: number): number;
  hb_blob_destroy(blob: number): void;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_font_create(face: number): number;
  hb_buffer_create(): number;
  hb_buffer_reset(buffer: number): void;
  hb_buffer_set_flags(buffer: number, flags: number): void;
  hb_buffer_add_utf16(
    buffer: number,
    text: number,
    length: number,
    offset: number,
    items: number,
  ): void;
  hb_buffer_set_direction(buffer: number, direction: number): void;
  hb_buffer_set_script(buffer: number, script: number): void;
  hb_buffer_set_language(buffer: number, language: number): void;
  hb_language_from_string(text: number, length: number): number;
  hb_buffer_guess_segment_properties(buffer: number): void;
  hb_buffer_get_length(buffer: number): number;
  hb_buffer_get_glyph_infos(buffer: number, length: number): number;
  hb_buffer_get_glyph_positions(buffer: number, length: number): number;
  hb_shape(font: number, buffer: number, features: number, count: number): void;
}

const PAGE = 65536;

/** Compiles HarfBuzz from the bytes of its `harfbuzz.wasm`; the answer starts it, each time anew. */
export function harfBuzzStarter(wasm: Uint8Array): () => HarfBuzz {
  const module = new WebAssembly.Module(wasm);
  return () => start(module);
}

function start(module: object): HarfBuzz {
  const started: { exports?: HarfBuzz } = {};
  const env = {
    _emscripten_runtime_keepalive_clear: (): void => {},
    _setitimer_js: (): number => 0,
    _abort_js: (): never => {
      throw new Error('HarfBuzz gave up');
    },
    emscripten_resize_heap: (size: number): number => grow(started.exports!.memory, size >>> 0),
  };
  const imports = { env, wasi_snapshot_preview1: { proc_exit: (): void => {} } };
  const instance = new WebAssembly.Instance(module, imports);
  started.exports = instance.exports as HarfBuzz;
  started.exports.__wasm_call_ctors();
  return started.exports;
}

/** Grows by at least a fifth, so that opening many faces does not grow page by page. */
function grow(memory: WasmMemory, size: number): number {
  const current = memory.buffer.byteLength;
  try {
    memory.grow(Math.ceil((Math.max(size, current * 1.2) - current) / PAGE));
    return 1;
  } catch {
    return 0;
  }
}
