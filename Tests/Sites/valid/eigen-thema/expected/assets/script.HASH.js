document.documentElement.dataset.eigen = "ja";
