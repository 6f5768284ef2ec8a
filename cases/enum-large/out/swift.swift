/// An enum with 300 values.
public enum CaseEnumLarge {
  /// Code.
  public enum Code: String, CaseIterable, Sendable {
    /// Code 0.
    case code0 = "code-0"
    /// Code 1.
    case code1 = "code-1"
    /// Code 2.
    case code2 = "code-2"
    /// Code 3.
    case code3 = "code-3"
    /// Code 4.
    case code4 = "code-4"
    /// Code 5.
    case code5 = "code-5"
    /// Code 6.
    case code6 = "code-6"
    /// Code 7.
    case code7 = "code-7"
    /// Code 8.
    case code8 = "code-8"
    /// Code 9.
    case code9 = "code-9"
    /// Code 10.
    case code10 = "code-10"
    /// Code 11.
    case code11 = "code-11"
    /// Code 12.
    case code12 = "code-12"
    /// Code 13.
    case code13 = "code-13"
    /// Code 14.
    case code14 = "code-14"
    /// Code 15.
    case code15 = "code-15"
    /// Code 16.
    case code16 = "code-16"
    /// Code 17.
    case code17 = "code-17"
    /// Code 18.
    case code18 = "code-18"
    /// Code 19.
    case code19 = "code-19"
    /// Code 20.
    case code20 = "code-20"
    /// Code 21.
    case code21 = "code-21"
    /// Code 22.
    case code22 = "code-22"
    /// Code 23.
    case code23 = "code-23"
    /// Code 24.
    case code24 = "code-24"
    /// Code 25.
    case code25 = "code-25"
    /// Code 26.
    case code26 = "code-26"
    /// Code 27.
    case code27 = "code-27"
    /// Code 28.
    case code28 = "code-28"
    /// Code 29.
    case code29 = "code-29"
    /// Code 30.
    case code30 = "code-30"
    /// Code 31.
    case code31 = "code-31"
    /// Code 32.
    case code32 = "code-32"
    /// Code 33.
    case code33 = "code-33"
    /// Code 34.
    case code34 = "code-34"
    /// Code 35.
    case code35 = "code-35"
    /// Code 36.
    case code36 = "code-36"
    /// Code 37.
    case code37 = "code-37"
// types: 551 more lines, sha256 44faf231ccb5

// codecs: 38 lines, sha256 256ddceb7a1e
