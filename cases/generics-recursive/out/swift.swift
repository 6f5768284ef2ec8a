/// Generic types that contain themselves with other arguments.
public enum CaseGenericsRecursive {
  public struct Fixed<A: WireValue, B: WireValue>: Equatable, Sendable {
    public var a: A
    public var b: B
    public var inner: [Int8: [Fixed<[UInt32: UUID], Double>]]

    public init(a: A, b: B, inner: [Int8: [Fixed<[UInt32: UUID], Double>]]) {
      self.a = a
      self.b = b
      self.inner = inner
    }
  }

  public struct Swap<A: WireValue, B: WireValue>: Equatable, Sendable {
    public var a: A
    public var b: B
    public var swapped: [Swap<B, A>]
    @Indirect public var half: Swap<[Int8], B>?

    public init(a: A, b: B, swapped: [Swap<B, A>], half: Swap<[Int8], B>? = nil) {
      self.a = a
      self.b = b
      self.swapped = swapped
      self.half = half
    }
  }

  public enum Choice<A: WireValue>: Equatable, Sendable {
    case leaf(a: A)
    case other(of: [Choice<[String: Int8]>])
  }

  /// What `case/generics-recursive` takes.
  public struct Params: Equatable, Sendable {
    public var fixed: Fixed<String, [Int8]>
    public var swap: Swap<String, Bool>
    public var choice: Choice<LocalDate>

    public init(fixed: Fixed<String, [Int8]>, swap: Swap<String, Bool>, choice: Choice<LocalDate>) {
      self.fixed = fixed
      self.swap = swap
      self.choice = choice
    }
  }

  /// What `case/generics-recursive` gives.
  public struct Result: Equatable, Sendable {
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }

  /// What is known of the command beside its types.
  public static let info = CommandInfo(
    name: "case/generics-recursive",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 99 lines, sha256 f7acfd7ff4cb
