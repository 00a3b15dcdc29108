declare module 'html-encoding-sniffer' {
  /** The name of an encoding as TextDecoder takes it. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string
}
