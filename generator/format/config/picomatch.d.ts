/** The part of picomatch that is used; the package brings no types. */
declare module 'picomatch' {
  export default function picomatch(
    glob: string,
    options: { ignore: readonly string[]; basename: boolean; dot: boolean },
  ): (path: string) => boolean;
}
