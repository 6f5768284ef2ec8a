/// Field names that are words of some language.
public enum CaseNamesKeywords {
  /// What `case/names-keywords` takes.
  public struct Params: Equatable, Sendable {
    /// Class.
    public var `class`: String
    /// Default.
    public var `default`: String?
    /// Func.
    public var `func`: String
    /// Fun.
    public var fun: String?
    /// Def.
    public var def: String
    /// Struct.
    public var `struct`: String?
    /// Enum.
    public var `enum`: String
    /// Match.
    public var match: String?
    /// Type.
    public var type: String
    /// Self.
    public var self2: String?
    /// Self.
    public var self3: String
    /// None.
    public var none: String?
    /// True.
    public var `true`: String
    /// Null.
    public var null: String?
    /// Nil.
    public var `nil`: String
    /// True.
    public var true2: String?
    /// In.
    public var `in`: String
    /// Is.
    public var `is`: String?
    /// Object.
    public var object: String
    /// Import.
    public var `import`: String?
    /// Async.
    public var `async`: String
    /// Await.
    public var `await`: String?
    /// Yield.
    public var yield: String
    /// Lambda.
    public var lambda: String?
    /// Var.
    public var `var`: String
    /// Val.
    public var val: String?
    /// Let.
    public var `let`: String
    /// Int.
    public var int: String?
    /// Void.
    public var void: String
    /// Auto.
    public var auto: String?
    /// Register.
    public var register: String
    /// Typedef.
    public var typedef: String?
    /// Operator.
    public var `operator`: String
    /// Protocol.
    public var `protocol`: String?
    /// Extension.
    public var `extension`: String
    /// Init.
    public var init2: String?
    /// Deinit.
    public var `deinit`: String
    /// Case.
    public var `case`: String?
// types: 725 more lines, sha256 0e09d26d60be

// codecs: 424 lines, sha256 884440c8853e
