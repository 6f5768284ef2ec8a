/// Field names that no language takes as they are.
public enum CaseNamesHostile {
  // swift-format-ignore
  /// What `case/names-hostile` takes.
  public struct Params: Equatable, Sendable {
    /// Proto.
    public var proto: Int32
    /// U2au2f.
    public var u2au2f: Int32?
    /// Quoted.
    public var quoted: Int32
    /// It s.
    public var itS: Int32?
    /// Back slash.
    public var backSlash: Int32
    /// U1f600.
    public var u1f600: Int32?
    /// 1st.
    public var n1st: Int32
    /// A b.
    public var aB: Int32?
    /// Ünïcode.
    public var unicode: Int32
    /// X.
    public var x: Int32?
    /// Y.
    public var y: Int32
    /// S.
    public var s: Int32?
    /// A b.
    public var aB2: Int32
    /// A b.
    public var aB3: Int32?
    /// Ref.
    public var ref: Int32
    /// Id.
    public var id: Int32?
    /// Comment.
    public var comment: Int32
    /// U22u22u22.
    public var u22u22u22: Int32?
    /// U27u27u27.
    public var u27u27u27: Int32
    /// X.
    public var x2: Int32?
    /// B.
    public var b: Int32
    /// Amp.
    public var amp: Int32?
    /// U2d.
    public var u2d: Int32
    /// U5f.
    public var u5f: Int32?
    /// Init.
    public var init2: Int32
    /// Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.
    public var xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Int32?
    /// To string.
    public var toString: Int32
    /// Constructor.
    public var constructor: Int32?
    /// Has own property.
    public var hasOwnProperty: Int32
    /// 日本.
    public var u65e5u672c: Int32?
    /// Á.
    public var a: Int32
    /// U2fu2a.
    public var u2fu2a: Int32?
    /// U0041.
    public var u0041: Int32
    /// U23.
    public var u23: Int32?
    /// U21.
    public var u21: Int32
    /// A b.
    public var aB4: Int32?
    /// Null.
    public var null: Int32

// types: 94 more lines, sha256 d742243de819

// codecs: 112 lines, sha256 d73a43953f8f
