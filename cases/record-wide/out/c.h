typedef struct sdk_case_record_wide_Params sdk_case_record_wide_Params;
typedef struct sdk_case_record_wide_Result sdk_case_record_wide_Result;

/** What case/record-wide takes. */
struct sdk_case_record_wide_Params {
  /** Field0. */
  bool has_field0;
  sdk_string field0;
  /** Field1. */
  int64_t field1;
  /** Field2. */
  bool field2;
  /** Field3. */
  bool has_field3;
  double field3;
  /** A UUID in lower case. */
  sdk_string field4;
  /** Field5. */
  sdk_string field5;
  /** Field6. */
  bool has_field6;
  int64_t field6;
  /** Field7. */
  bool field7;
  /** Field8. */
  double field8;
  /** A UUID in lower case. */
  bool has_field9;
  sdk_string field9;
  /** Field10. */
  sdk_string field10;
  /** Field11. */
  int64_t field11;
  /** Field12. */
  bool has_field12;
  bool field12;
  /** Field13. */
  double field13;
  /** A UUID in lower case. */
  sdk_string field14;
  /** Field15. */
  bool has_field15;
  sdk_string field15;
  /** Field16. */
  int64_t field16;
  /** Field17. */
  bool field17;
  /** Field18. */
  bool has_field18;
  double field18;
  /** A UUID in lower case. */
  sdk_string field19;
  /** Field20. */
  sdk_string field20;
  /** Field21. */
  bool has_field21;
  int64_t field21;
  /** Field22. */
  bool field22;
  /** Field23. */
  double field23;
  /** A UUID in lower case. */
  bool has_field24;
  sdk_string field24;
  /** Field25. */
  sdk_string field25;
  /** Field26. */
  int64_t field26;
  /** Field27. */
  bool has_field27;
  bool field27;
  /** Field28. */
  double field28;
  /** A UUID in lower case. */
  sdk_string field29;
  /** Field30. */
  bool has_field30;
  sdk_string field30;
  /** Field31. */
  int64_t field31;
// types: 212 more lines, sha256 f4a0fc8dfbe5

// command: 49 lines, sha256 b577e20dba49

// codecs: 134 lines, sha256 aa2c95b700f3
