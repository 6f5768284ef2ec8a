/// Field names that no language takes as they are.
public enum CaseNamesHostile {
  /// What `case/names-hostile` takes.
  public struct Params: Equatable, Sendable {
    public var proto: Int32
    public var u2au2f: Int32?
    public var quoted: Int32
    public var itS: Int32?
    public var backSlash: Int32
    public var u1f600: Int32?
    public var n1st: Int32
    public var aB: Int32?
    public var unicode: Int32
    public var x: Int32?
    public var y: Int32
    public var s: Int32?
    public var aB2: Int32
    public var aB3: Int32?
    public var ref: Int32
    public var id: Int32?
    public var comment: Int32
    public var u22u22u22: Int32?
    public var u27u27u27: Int32
    public var x2: Int32?
    public var b: Int32
    public var amp: Int32?
    public var u2d: Int32
    public var u5f: Int32?
    public var init2: Int32
    // swift-format-ignore
    public var xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:
      Int32?
    public var toString: Int32
    public var constructor: Int32?
    public var hasOwnProperty: Int32
    public var u65e5u672c: Int32?
    public var a: Int32
    public var u2fu2a: Int32?
    public var u0041: Int32
    public var u23: Int32?
    public var u21: Int32
    public var aB4: Int32?
    public var null: Int32

    // swift-format-ignore
    public init(
      proto: Int32,
      u2au2f: Int32? = nil,
      quoted: Int32,
      itS: Int32? = nil,
      backSlash: Int32,
      u1f600: Int32? = nil,
      n1st: Int32,
      aB: Int32? = nil,
      unicode: Int32,
      x: Int32? = nil,
      y: Int32,
      s: Int32? = nil,
      aB2: Int32,
      aB3: Int32? = nil,
      ref: Int32,
      id: Int32? = nil,
      comment: Int32,
      u22u22u22: Int32? = nil,
      u27u27u27: Int32,
      x2: Int32? = nil,
      b: Int32,
      amp: Int32? = nil,
      u2d: Int32,
      u5f: Int32? = nil,
      init2: Int32,
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Int32? = nil,
      toString: Int32,
      constructor: Int32? = nil,
      hasOwnProperty: Int32,
      u65e5u672c: Int32? = nil,
      a: Int32,
      u2fu2a: Int32? = nil,
      u0041: Int32,
      u23: Int32? = nil,
// types: 67 more lines, sha256 efe800602c79

// codecs: 111 lines, sha256 d5e813ebbc4d
