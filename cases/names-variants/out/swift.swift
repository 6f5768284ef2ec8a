/// Variants called like the built-in types and words of some language.
public enum CaseNamesVariants {
  public enum Choice: Equatable, Sendable {
    case string(x: String)
    case type(x: String)
    case self2(x: String)
    case noneCase(x: String)
    case someCase(x: String)
    case ok(x: String)
    case error(x: String)
    case `class`(x: String)
    case `default`(x: String)
    case init2(x: String)
    case list(x: String)
    case map(x: String)
    case unknown(x: String)
    case other(x: String)
    case raw(x: String)
    case unit(x: String)
    case companion(x: String)
    case any(x: String)
    case optional(x: String)
    case object(x: String)
    case `in`(x: String)
    case `is`(x: String)
    case `case`(x: String)
    case value(x: String)
    case object2(x: String)
    case int(x: String)
    case boolean(x: String)
    case data(x: String)
    case uuid(x: String)
    case decoder(x: String)
  }

  public enum Loose: Equatable, Sendable {
    case string
    case type
    case self2
    case noneCase
    case someCase
    case ok
    case error
    case `class`
    case `default`
    case init2
    case list
    case map
    case unknown
    case other
    case raw
    case unit
    case companion
    case any
    case optional
    case object
    case `in`
    case `is`
    case `case`
    case value
    case object2
    case int
    case boolean
    case data
    case uuid
    case decoder
    /// A variant that this version does not know, as it came.
    case unknown2(JSONObject)
  }

  /// What `case/names-variants` takes.
  public struct Params: Equatable, Sendable {
    public var value: Choice
    public var open: [Loose]

    public init(value: Choice, open: [Loose]) {
      self.value = value
      self.open = open
    }
  }
// types: 22 more lines, sha256 951dd8308fe7

// codecs: 372 lines, sha256 d3f19ad7cd6b
