/// An object with 120 fields.
public enum CaseRecordWide {
  /// What `case/record-wide` takes.
  public struct Params: Equatable, Sendable {
    /// Field0.
    public var field0: String?
    /// Field1.
    public var field1: Int64
    /// Field2.
    public var field2: Bool
    /// Field3.
    public var field3: Double?
    /// Field4.
    public var field4: UUID
    /// Field5.
    public var field5: String
    /// Field6.
    public var field6: Int64?
    /// Field7.
    public var field7: Bool
    /// Field8.
    public var field8: Double
    /// Field9.
    public var field9: UUID?
    /// Field10.
    public var field10: String
    /// Field11.
    public var field11: Int64
    /// Field12.
    public var field12: Bool?
    /// Field13.
    public var field13: Double
    /// Field14.
    public var field14: UUID
    /// Field15.
    public var field15: String?
    /// Field16.
    public var field16: Int64
    /// Field17.
    public var field17: Bool
    /// Field18.
    public var field18: Double?
    /// Field19.
    public var field19: UUID
    /// Field20.
    public var field20: String
    /// Field21.
    public var field21: Int64?
    /// Field22.
    public var field22: Bool
    /// Field23.
    public var field23: Double
    /// Field24.
    public var field24: UUID?
    /// Field25.
    public var field25: String
    /// Field26.
    public var field26: Int64
    /// Field27.
    public var field27: Bool?
    /// Field28.
    public var field28: Double
    /// Field29.
    public var field29: UUID
    /// Field30.
    public var field30: String?
    /// Field31.
    public var field31: Int64
    /// Field32.
    public var field32: Bool
    /// Field33.
    public var field33: Double?
    /// Field34.
    public var field34: UUID
    /// Field35.
    public var field35: String
    /// Field36.
    public var field36: Int64?
    /// Field37.
    public var field37: Bool
// types: 425 more lines, sha256 827e99f505bf

// codecs: 274 lines, sha256 2ca48d6161f9
