package uses.variants

import archc.sdk.commands.case_.deprecatedVariants.Shape

fun measure(shape: Shape): Int =
    when (shape) {
        is Shape.Line -> shape.size ?: shape.length // warns
        is Shape.Dot -> 0
    }
