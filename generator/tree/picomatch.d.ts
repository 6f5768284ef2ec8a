/** The part of picomatch that is used; the package brings no types. */
declare module 'picomatch' {
  export default function picomatch(
    glob: string,
    options: { dot: boolean; ignore?: readonly string[]; basename?: boolean; posix?: boolean },
  ): (path: string) => boolean;
}
