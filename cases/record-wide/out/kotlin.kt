/** What `case/record-wide` takes. */
@Serializable(with = CaseRecordWideParamsSerializer::class)
data class CaseRecordWideParams(
    /** Field0. */
    val field0: String? = null,
    /** Field1. */
    val field1: Long,
    /** Field2. */
    val field2: Boolean,
    /** Field3. */
    val field3: Double? = null,
    /** Field4. */
    val field4: Uuid,
    /** Field5. */
    val field5: String,
    /** Field6. */
    val field6: Long? = null,
    /** Field7. */
    val field7: Boolean,
    /** Field8. */
    val field8: Double,
    /** Field9. */
    val field9: Uuid? = null,
    /** Field10. */
    val field10: String,
    /** Field11. */
    val field11: Long,
    /** Field12. */
    val field12: Boolean? = null,
    /** Field13. */
    val field13: Double,
    /** Field14. */
    val field14: Uuid,
    /** Field15. */
    val field15: String? = null,
    /** Field16. */
    val field16: Long,
    /** Field17. */
    val field17: Boolean,
    /** Field18. */
    val field18: Double? = null,
    /** Field19. */
    val field19: Uuid,
    /** Field20. */
    val field20: String,
    /** Field21. */
    val field21: Long? = null,
    /** Field22. */
    val field22: Boolean,
    /** Field23. */
    val field23: Double,
    /** Field24. */
    val field24: Uuid? = null,
    /** Field25. */
    val field25: String,
    /** Field26. */
    val field26: Long,
    /** Field27. */
    val field27: Boolean? = null,
    /** Field28. */
    val field28: Double,
    /** Field29. */
    val field29: Uuid,
    /** Field30. */
    val field30: String? = null,
    /** Field31. */
    val field31: Long,
    /** Field32. */
    val field32: Boolean,
    /** Field33. */
    val field33: Double? = null,
    /** Field34. */
    val field34: Uuid,
    /** Field35. */
    val field35: String,
    /** Field36. */
    val field36: Long? = null,
    /** Field37. */
    val field37: Boolean,
    /** Field38. */
// types: 174 more lines, sha256 df0a075c24df

// command: 14 lines, sha256 e3be2b97ec39

// codecs: 254 lines, sha256 bcfc564c5ae0
