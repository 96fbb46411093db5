  attempt('Start', start);
}(window, document));
