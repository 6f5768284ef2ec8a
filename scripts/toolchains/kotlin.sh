# The Kotlin compiler with the serialization plugin, and ktlint, from Maven Central. `bin/kotlinc` has the plugin and
# the libraries of pom.xml on its class path; `bin/kotlin-libraries` prints them, to run what was compiled. What
# KOTLIN_CLASSPATH holds stands before them. Neither tool runs long enough for the optimizing compiler of the JVM to pay:
# without it they need half the time.
if ! installed kotlin "$here/kotlin.sh" "$here/kotlin/pom.xml"; then
  command -v mvn >/dev/null || debian maven
  command -v java >/dev/null || debian default-jdk-headless
  say 'kotlin: compiler, libraries and ktlint from Maven Central'
  rm -rf "$toolchains/kotlin"
  mkdir -p "$toolchains/kotlin"
  for profile in compiler plugin libraries ktlint; do
    mvn -q -B -f "$here/kotlin/pom.xml" -P "$profile" dependency:copy-dependencies \
      -DoutputDirectory="$toolchains/kotlin/$profile" >"$toolchains/kotlin.log"
  done
  cat >"$toolchains/bin/kotlinc" <<WRAPPER
#!/bin/sh
exec java \${JVM_ARCHIVE:--XX:SharedArchiveFile=$toolchains/kotlin/kotlinc.jsa} '-Xlog:cds*=off' \\
  -Xmx3g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '$toolchains/kotlin/compiler/*' org.jetbrains.kotlin.cli.jvm.K2JVMCompiler \\
  -no-stdlib -no-reflect -Xplugin="\$(echo $toolchains/kotlin/plugin/kotlin-serialization-*.jar)" \\
  -classpath "\$($toolchains/bin/kotlin-libraries)" "\$@"
WRAPPER
  cat >"$toolchains/bin/kotlin-libraries" <<WRAPPER
#!/bin/sh
printf '%s:' \${KOTLIN_CLASSPATH:+"\$KOTLIN_CLASSPATH"} $toolchains/kotlin/libraries/*.jar
WRAPPER
  cat >"$toolchains/bin/ktlint" <<WRAPPER
#!/bin/sh
exec java \${JVM_ARCHIVE:--XX:SharedArchiveFile=$toolchains/kotlin/ktlint.jsa} '-Xlog:cds*=off' \\
  -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '$toolchains/kotlin/ktlint/*' com.pinterest.ktlint.Main "\$@"
WRAPPER
  chmod +x "$toolchains"/bin/{kotlinc,kotlin-libraries,ktlint}
  # Both leave behind the classes that they loaded, in the form that the JVM has in memory: a start costs half.
  sample=$(mktemp -d)
  printf 'import kotlinx.serialization.Serializable\n\n@Serializable\ndata class Sample(\n    val text: String,\n)\n' >"$sample/Sample.kt"
  JVM_ARCHIVE=-XX:ArchiveClassesAtExit=$toolchains/kotlin/kotlinc.jsa "$toolchains/bin/kotlinc" -d "$sample/out" "$sample/Sample.kt"
  (cd "$sample" && JVM_ARCHIVE=-XX:ArchiveClassesAtExit=$toolchains/kotlin/ktlint.jsa "$toolchains/bin/ktlint" Sample.kt)
  rm -rf "$sample"
  finish kotlin "$here/kotlin.sh" "$here/kotlin/pom.xml"
fi
