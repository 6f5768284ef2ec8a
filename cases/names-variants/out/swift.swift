/// Variants called like the built-in types and words of some language.
public enum CaseNamesVariants {
  /// Choice.
  public enum Choice: Equatable, Sendable {
    /// String.
    case string(x: String)
    /// Type.
    case type(x: String)
    /// Self.
    case self2(x: String)
    /// None.
    case none(x: String)
    /// Some.
    case some(x: String)
    /// Ok.
    case ok(x: String)
    /// Error.
    case error(x: String)
    /// Class.
    case `class`(x: String)
    /// Default.
    case `default`(x: String)
    /// Init.
    case init2(x: String)
    /// List.
    case list(x: String)
    /// Map.
    case map(x: String)
    /// Unknown.
    case unknown(x: String)
    /// Other.
    case other(x: String)
    /// Raw.
    case raw(x: String)
    /// Unit.
    case unit(x: String)
    /// Companion.
    case companion(x: String)
    /// Any.
    case any(x: String)
    /// Optional.
    case optional(x: String)
    /// Object.
    case object(x: String)
    /// In.
    case `in`(x: String)
    /// Is.
    case `is`(x: String)
    /// Case.
    case `case`(x: String)
    /// Value.
    case value(x: String)
    /// Object.
    case object2(x: String)
    /// Int.
    case int(x: String)
    /// Boolean.
    case boolean(x: String)
    /// Data.
    case data(x: String)
    /// Uuid.
    case uuid(x: String)
    /// Decoder.
    case decoder(x: String)
  }

  /// Loose.
  public enum Loose: Equatable, Sendable {
    /// String.
    case string
    /// Type.
    case type
    /// Self.
    case self2
    /// None.
    case none
    /// Some.
    case some
    /// Ok.
    case ok
// types: 80 more lines, sha256 a25990368f6c

// codecs: 380 lines, sha256 f450f77f7349
