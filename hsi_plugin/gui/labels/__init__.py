"""The page of labels: classes, the labels that are clicked, labels from a layer."""
